#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Starts the installed Plenaria: a window, or the command line when a command is given.
self=$0
while [ -L "$self" ]; do
    link=$(readlink "$self")
    case $link in
        /*) self=$link ;;
        *) self=${self%/*}/$link ;;
    esac
done
app=${self%/*}/../lib/app
# Java reads file names in the locale's encoding; in the plain C locale that is ASCII, and "café.plan.json" is lost.
if [ -z "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ]; then
    export LC_ALL=C.UTF-8
fi
read -r jars <"$app/class-path" || true
path=
rest=$jars:
while [ -n "$rest" ]; do
    path=$path${path:+:}$app/${rest%%:*}
    rest=${rest#*:}
done
# The cache lies where it was made to lie; a virtual machine that cannot use it says nothing and does without.
exec "$app/../java/bin/java" "@$app/java.args" -XX:AOTCache="$app/start.cache" \
    -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Xlog:aot=off -Xlog:cds=off \
    -cp "$path" org.plenaria.app.Main "$@"
