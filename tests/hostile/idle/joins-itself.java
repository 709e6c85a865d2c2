// hostile: idle_timed_out
// tries: to wait for its own end
// limits: wall=600
public class Main {
    public static void main(String[] arguments) throws Exception { Thread.currentThread().join(); }
}
