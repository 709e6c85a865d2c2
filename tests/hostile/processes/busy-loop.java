// hostile: timed_out
// tries: to burn CPU time for ever in a static initialiser
// limits: cpu=700 wall=5000
public class Main {
    static long count = 0;
    static { while (count >= 0) count = (count + 1) & 0xffff; }

    public static void main(String[] arguments) {}
}
