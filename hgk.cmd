@echo off
rem Starts the program; builds it first where it has not been built, or where its sources have changed since.
setlocal
chcp 65001 >nul
set "ROOT=%~dp0"
set "PROGRAM=%ROOT%.hgk\bin\hgk.dll"
set "SOURCES=%ROOT%.hgk\sources.txt"
set "DOTNET_CLI_TELEMETRY_OPTOUT=1"
set "DOTNET_NOLOGO=1"
set "LOG=%ROOT%.hgk\build.log"

where dotnet >nul 2>nul
if errorlevel 1 (
  echo .NET SDK 10 is needed: https://dotnet.microsoft.com/download 1>&2
  exit /b 2
)

rem The lines of "dir" that begin with a date are the files; a changed time or size is a changed source.
if not exist "%ROOT%.hgk" mkdir "%ROOT%.hgk"
dir /s /a-d /tw "%ROOT%src" | findstr /b /r "[0-9]" > "%SOURCES%.new"
if not exist "%PROGRAM%" goto build
fc /b "%SOURCES%" "%SOURCES%.new" >nul 2>nul
if not errorlevel 1 goto run

:build
echo Building hgk, please wait ... 1>&2
rem Better search where its packages can be had; without them the program is as good as complete.
dotnet msbuild "%ROOT%src\OptionalPackages.proj" -nologo -verbosity:quiet -tl:off -nodeReuse:false > "%ROOT%.hgk\packages.log" 2>&1
dotnet publish "%ROOT%src\HgKnowledge.Cli" -c Release --nologo -v quiet -tl:off -nodeReuse:false -p:UseAppHost=false --artifacts-path "%ROOT%.hgk\obj" -o "%ROOT%.hgk\bin" > "%LOG%" 2>&1
if not errorlevel 1 goto built
type "%LOG%" 1>&2
exit /b 2

:built
move /y "%SOURCES%.new" "%SOURCES%" >nul

:run
dotnet "%PROGRAM%" %*
exit /b %ERRORLEVEL%
