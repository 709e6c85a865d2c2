// hostile: exited 1 or exited 3 or exited 4
// tries: to crash the compiler by nesting
// limits: cpu=2000 wall=8000
// repeat: 20000
class Main {
    Object deep = /*@n@*/ (Object) (
}
