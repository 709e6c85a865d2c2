// hostile: output_exceeded
// tries: to print for ever
public class Main {
    public static void main(String[] arguments) {
        while (true) System.out.println("the same line again");
    }
}
