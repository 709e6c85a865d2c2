// hostile: exited 1
// tries: to recurse for ever
// prints: StackOverflowError
public class Main {
    static int deeper(int n) { return deeper(n + 1) + n; }

    public static void main(String[] arguments) { System.out.println(deeper(0)); }
}
