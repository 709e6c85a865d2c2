// hostile: denied
// tries: to run what would halt or leave the sandbox
public class Main {
    public static void main(String[] arguments) throws Exception {
        int through = 0;
        String[][] commands = {{"unshare", "-r", "id"}, {"su", "-c", "id"}, {"kill", "-9", "@judge@"}, {"mount", "-t", "proc", "x", "/proc"},
                               {"chroot", "/", "id"}, {"touch", "@drop-folder@/@mark@"}};
        for (String[] command : commands) {
            int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            System.out.println((code == 0 ? "GOT THROUGH: " : "denied: ") + String.join(" ", command));
            if (code == 0) through = 1;
        }
        System.exit(through);
    }
}
