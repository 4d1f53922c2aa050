@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Starts Plenaria from its sources; builds it first when they are newer than the last build.
setlocal EnableExtensions DisableDelayedExpansion

set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "RUN_DIR=%HOME_DIR%\target\run"
set "BUILD_DIR=%HOME_DIR%\target\quick"

set "JDK="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%J in ('where java 2^>nul') do if not defined JDK for %%B in ("%%~dpJ..") do call :try "%%~fB"
if not defined JDK for %%R in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\.sdkman\candidates\java") do if exist "%%~R" for /d %%D in ("%%~R\*") do if not defined JDK call :try "%%~fD"
if not defined JDK (
    echo plenaria: needs a JDK 25 or newer: install one ^(for example Eclipse Temurin 25^) or set JAVA_HOME to yours. 1>&2
    exit /b 2
)

call :fresh
if errorlevel 1 (
    call :build
    if errorlevel 1 exit /b 2
)

set "MODULE_PATH="
set "CLASS_PATH="
for /f "usebackq delims=" %%L in ("%RUN_DIR%\module-path.txt") do set "MODULE_PATH=%%L"
for /f "usebackq delims=" %%L in ("%RUN_DIR%\class-path.txt") do set "CLASS_PATH=%%L"
set "QUICK="
if exist "%RUN_DIR%\start.cache" set "QUICK=-XX:AOTCache="%RUN_DIR%\start.cache" -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Xlog:aot=off -Xlog:cds=off"
"%JDK%\bin\java.exe" --module-path "%MODULE_PATH%" "@%HOME_DIR%\src\build\java.args" %QUICK% -cp "%RUN_DIR%\plenaria.jar;%CLASS_PATH%" org.plenaria.app.Main %*
exit /b %ERRORLEVEL%

rem Takes the folder %1 as the JDK when it holds one of version 25 or newer.
:try
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=.-+" %%M in ("%%~V") do if %%M GEQ 25 set "JDK=%~1"
exit /b 0

rem Succeeds when nothing the program is built from is newer than the last build.
:fresh
if not exist "%RUN_DIR%\built" exit /b 1
if not exist "%RUN_DIR%\plenaria.jar" exit /b 1
powershell -NoProfile -Command "$b = (Get-Item -LiteralPath $env:RUN_DIR\built).LastWriteTimeUtc; $s = 'src\main', 'src\build', 'icons', 'sample-plans', 'pom.xml' | ForEach-Object { $p = Join-Path $env:HOME_DIR $_; Get-Item -LiteralPath $p; Get-ChildItem -LiteralPath $p -Recurse -Force }; $m = ((Get-Content -LiteralPath $env:RUN_DIR\module-path.txt, $env:RUN_DIR\class-path.txt) -join ';').Split(';') | Where-Object { $_ -and -not (Test-Path -LiteralPath $_) }; if ($m -or ($s | Where-Object { $_.LastWriteTimeUtc -gt $b })) { exit 1 } else { exit 0 }"
exit /b %ERRORLEVEL%

rem One build at a time: the folder is the lock, because making one either succeeds or fails.
:build
where mvn >nul 2>nul
if errorlevel 1 (
    echo plenaria: needs Apache Maven 3.8 or newer to build itself: install it and make sure that mvn is on the PATH. 1>&2
    exit /b 2
)
if not exist "%RUN_DIR%" mkdir "%RUN_DIR%"
set /a WAITED=0
:wait
mkdir "%RUN_DIR%\lock" 2>nul
if not errorlevel 1 goto locked
if %WAITED%==0 echo plenaria: waiting for another build to end... 1>&2
set /a WAITED+=1
if %WAITED% GTR 600 (
    echo plenaria: another build seems stuck; if there is none, delete the folder target\run\lock. 1>&2
    exit /b 2
)
ping -n 2 127.0.0.1 >nul
goto wait
:locked
call :fresh
if not errorlevel 1 (
    rmdir /s /q "%RUN_DIR%\lock"
    exit /b 0
)
echo plenaria: building, this takes a moment... 1>&2
rem Written before the build, so that a source saved while it runs counts as newer.
echo.>"%RUN_DIR%\started"
setlocal
set "JAVA_HOME=%JDK%"
pushd "%HOME_DIR%"
call mvn -q -Dquick -Dmaven.test.skip=true package >"%RUN_DIR%\build.log" 2>&1
set "RC=%ERRORLEVEL%"
popd
if not "%RC%"=="0" (
    type "%RUN_DIR%\build.log" 1>&2
    echo plenaria: the build failed; see the lines above. 1>&2
    rmdir /s /q "%RUN_DIR%\lock"
    exit /b 2
)
endlocal
set "RC=0"
for %%F in (plenaria.jar module-path.txt class-path.txt) do copy /y "%BUILD_DIR%\%%F" "%RUN_DIR%\%%F" >nul || set "RC=2"
if "%RC%"=="0" call :rehearse
if "%RC%"=="0" (
    move /y "%RUN_DIR%\started" "%RUN_DIR%\built" >nul
) else (
    echo plenaria: cannot replace the last build; close the running program and start again. 1>&2
)
rmdir /s /q "%RUN_DIR%\lock"
exit /b %RC%

rem One start without a screen, watched by the virtual machine, which keeps what it learned: the next ones take half the
rem time. Where that fails, the program merely starts more slowly.
:rehearse
set "STAGE=%RUN_DIR%\rehearsal"
if exist "%STAGE%" rmdir /s /q "%STAGE%"
del /q "%RUN_DIR%\start.cache" 2>nul
mkdir "%STAGE%"
copy /y "%HOME_DIR%\sample-plans\red-gealc-2020.plan.json" "%STAGE%\plan.json" >nul
for /f "usebackq delims=" %%L in ("%RUN_DIR%\module-path.txt") do set "MODULE_PATH=%%L"
for /f "usebackq delims=" %%L in ("%RUN_DIR%\class-path.txt") do set "CLASS_PATH=%%L"
"%JDK%\bin\java.exe" --module-path "%MODULE_PATH%" "@%HOME_DIR%\src\build\java.args" -XX:AOTCacheOutput="%STAGE%\cache" -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true -Dplenaria.settings="%STAGE%\settings.properties" -Dplenaria.state="%STAGE%\state" -cp "%RUN_DIR%\plenaria.jar;%CLASS_PATH%" org.plenaria.app.TrainingRun "%STAGE%\plan.json" "%STAGE%" >"%RUN_DIR%\rehearsal.log" 2>&1
if not errorlevel 1 if exist "%STAGE%\cache" move /y "%STAGE%\cache" "%RUN_DIR%\start.cache" >nul
rmdir /s /q "%STAGE%"
exit /b 0
