using System.Reflection;
using HgKnowledge.Documents;

namespace HgKnowledge.Tests.Store;

/// <summary>
/// Makes records with a value of their own in every property that can be set, so that a property added later is covered
/// without anybody thinking of it.
/// </summary>
internal sealed class Filled
{
    private int _count;

    public static T Make<T>() => (T)new Filled().Value(typeof(T));

    private object Value(Type type)
    {
        var n = ++_count;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Value(underlying);
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(n % Enum.GetValues(type).Length)!;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return List(type.GetGenericArguments()[0]);
        return Simple(type, n) ?? Record(type);
    }

    private static object? Simple(Type type, int n) => type switch
    {
        _ when type == typeof(string) => $"Đường \"số {n}\" \\ \n\t\u0001 <ế> 😀",
        _ when type == typeof(int) => n % 3 - 1,
        _ when type == typeof(bool) => n % 2 == 0,
        _ when type == typeof(double) => n / 7.0,
        _ when type == typeof(decimal) => n + 0.50m,
        _ when type == typeof(DateOnly) => new DateOnly(2020, 2, 29).AddDays(n),
        _ when type == typeof(LineMap) => new LineMap((0, n), (7, n + 2)),
        _ => null,
    };

    private Array List(Type element)
    {
        var list = Array.CreateInstance(element, 3);
        for (var i = 0; i < list.Length; i++)
            list.SetValue(Value(element), i);
        return list;
    }

    private object Record(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        var record = constructor.Invoke([.. constructor.GetParameters().Select(p => Value(p.ParameterType))]);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            if (property.CanWrite)
                property.SetValue(record, Value(property.PropertyType));
        return record;
    }
}
