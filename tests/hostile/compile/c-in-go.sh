# hostile: denied
# tries: to reach the machine through the C compiler that go build starts
export GOCACHE=/box/cache GO111MODULE=off CGO_ENABLED=1
. ./denied.sh
mkdir one two three
printf 'package main\n// #include "@open-file@"\nimport "C"\nfunc main() {}\n' >one/main.go
printf 'package main\n// #cgo CFLAGS: -fplugin=/box/spy.so\nimport "C"\nfunc main() {}\n' >two/main.go
printf 'package main\nimport _ "embed"\n//go:embed @home-file@\nvar secret string\nfunc main() { print(secret) }\n' >three/main.go
for folder in one two three; do denied go build -o program "./$folder"; done
exit $got_through
