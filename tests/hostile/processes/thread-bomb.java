// hostile: denied
// tries: to make threads until there are no more
// limits: processes=40
public class Main {
    public static void main(String[] arguments) {
        int made = 0;
        try {
            for (; made < 1000; ++made) {
                Thread thread = new Thread(() -> { while (true) Thread.onSpinWait(); });
                thread.setDaemon(true);
                thread.start();
            }
            System.out.println("GOT THROUGH: 1000 threads");
        } catch (Throwable refusal) {
            System.out.println("denied: thread (" + refusal.getMessage() + ")");
        }
        Runtime.getRuntime().halt(made < 1000 ? 0 : 1);
    }
}
