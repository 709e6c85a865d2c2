// hostile: exited 1
// tries: to throw where nobody catches
// prints: NullPointerException
public class Main {
    public static void main(String[] arguments) {
        String nothing = arguments.length > 0 ? "" : null;
        System.out.println(nothing.length());
    }
}
