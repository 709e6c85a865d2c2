// hostile: idle_timed_out
// tries: a static initialiser that waits for a thread that waits for the static initialiser
// limits: wall=800
public class Main {
    static int value = 0;

    static void touch() { ++value; }

    static {
        Thread thread = new Thread(Main::touch);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException ignored) {
        }
    }

    public static void main(String[] arguments) {}
}
