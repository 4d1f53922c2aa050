# SPDX-License-Identifier: Apache-2.0
# Read by the scripts that start Java: sets `jdk` to the folder of a JDK that is new enough, or says how to get one.
# Expects a function `say` that prints one line for the user.

needed=25

# Prints the major version of the JDK in folder $1; nothing when there is none.
jdk_version() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
    local line=''
    if [ -r "$1/release" ]; then
        line=$(grep -m 1 '^JAVA_VERSION=' "$1/release" || true)
    fi
    [ -n "$line" ] || line=$("$1/bin/java" -version 2>&1 | head -n 1 || true)
    line=${line#*\"}
    line=${line%%[!0-9]*}
    printf '%s' "$line"
}

find_jdk() {
    local found path_java
    local candidates=()
    [ -z "${JAVA_HOME:-}" ] || candidates+=("$JAVA_HOME")
    path_java=$(command -v java || true)
    while [ -n "$path_java" ] && [ -L "$path_java" ]; do
        link=$(readlink "$path_java")
        case $link in
            /*) path_java=$link ;;
            *) path_java=$(dirname -- "$path_java")/$link ;;
        esac
    done
    [ -z "$path_java" ] || candidates+=("$(dirname -- "$(dirname -- "$path_java")")")
    candidates+=(
        /usr/lib/jvm/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home)
    for candidate in "${candidates[@]}"; do
        found=$(jdk_version "$candidate")
        if [ -n "$found" ] && [ "$found" -ge "$needed" ]; then
            printf '%s' "$candidate"
            return
        fi
    done
}

jdk=$(find_jdk)
if [ -z "$jdk" ]; then
    say "needs a JDK $needed or newer: install one (for example Eclipse Temurin $needed) or set JAVA_HOME to yours."
    exit 2
fi

