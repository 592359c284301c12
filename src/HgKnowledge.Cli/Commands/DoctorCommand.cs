using HgKnowledge.Cli.Diagnosis;
using HgKnowledge.Cli.Output;

namespace HgKnowledge.Cli.Commands;

/// <summary>Says what is in order on this machine and in this index, and what to do about the rest.</summary>
internal sealed class DoctorCommand(Shell shell) : HgkCommand("doctor", shell.Help.Doctor, shell)
{
    protected override ExitCode Run(Session session)
    {
        var results = new Doctor(session.Messages, session.IndexFolder).Examine().ToList();
        if (session.Json)
            Json.WriteArray(session.Out, results, (json, result) =>
            {
                json.WriteStartObject();
                json.WriteString("check", result.Name);
                json.WriteBoolean("ok", result.Health != Health.Broken);
                json.WriteString("state", result.State);
                json.WriteString("advice", result.Advice);
                json.WriteEndObject();
            });
        else
            session.Write(Table(session, results));
        return results.Any(r => r.Health == Health.Broken) ? ExitCode.Error : ExitCode.Ok;
    }

    private static TextTable Table(Session session, IEnumerable<Examined> results)
    {
        var table = new TextTable(session.Messages.DoctorHeaders);
        foreach (var result in results)
            table.Add(result.Name, session.Messages.Health(result.Health), result.State, result.Advice);
        return table;
    }
}
