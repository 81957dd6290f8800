# Sets JAVA_HOME to a JDK that the host can run on. To be sourced; needs a function "fail".
#
# Broadleaf 3.1 uses MVEL, which needs java.lang.Compiler, and JDK 21 has that no more; below 17 the
# build does not compile.

# Prints the feature version of a JDK's home; nothing if it is none.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -1
}

# Prints every place where a JDK may be, the ones that somebody chose first.
jdk_homes() {
  local java
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  if java=$(command -v java); then
    dirname "$(dirname "$(readlink -f "$java" 2>/dev/null || echo "$java")")"
  fi
  if command -v update-alternatives >/dev/null; then
    update-alternatives --list javac 2>/dev/null | sed 's|/bin/javac$||'
  fi
  ls -d /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home 2>/dev/null || true
}

find_jdk() {
  local home version found=
  while read -r home; do
    version=$(jdk_version "$home")
    if [ "${version:-0}" -ge 17 ] && [ "$version" -le 20 ]; then
      export JAVA_HOME=$home
      return
    fi
    [ -z "$version" ] || found="$found, JDK $version in $home"
  done < <(jdk_homes | awk '!seen[$0]++')
  [ -n "$found" ] || found=", no JDK"
  fail "found ${found#, }; needed is a JDK from 17 to 20, because the store runs Broadleaf 3.1," \
    "which newer ones cannot run. Install one (Debian, Ubuntu: apt-get install openjdk-17-jdk; elsewhere:" \
    "https://adoptium.net/temurin/releases/?version=17) or set JAVA_HOME to it."
}

find_jdk
