@echo off
rem Starts samspill. SAMSPILL_OPTS and JAVA_OPTS go to Java, JAVA_HOME says which.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:-UsePerfData %JAVA_OPTS% %SAMSPILL_OPTS% -cp "%~dp0..\lib\samspill.jar;%~dp0..\lib\dependencies\*" io.github.samspill.cli.Main %*
exit /b %ERRORLEVEL%
