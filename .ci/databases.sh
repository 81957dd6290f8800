# Sourced by .ci/run and ./test. Fills the array "databases" with one Maven argument for each
# database server that answers on its default port of this machine.
databases=()

offer() {
  if (exec 3<>"/dev/tcp/127.0.0.1/$2") 2>/dev/null; then
    databases+=("-Daftersale.it.$1=$3")
  else
    echo "No $1 on port $2: its tests will not run" >&2
  fi
}

offer postgres 5432 "jdbc:postgresql://127.0.0.1:5432/test?user=postgres"
offer mariadb 3306 "jdbc:mariadb://127.0.0.1:3306/test?user=root"
