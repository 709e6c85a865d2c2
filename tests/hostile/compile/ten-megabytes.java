// hostile: exited 1 or exited 3 or out_of_memory or timed_out
// tries: a source of 10 MB
// limits: cpu=1500 wall=8000
// repeat: 160000
public class Main {
    static int function@n@(int x) { return x * @n@ + function0(x - 1); }
}
