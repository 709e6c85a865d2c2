// hostile: denied
// tries: to read the machine's files
import java.nio.file.Files;
import java.nio.file.Path;

public class Main {
    public static void main(String[] arguments) {
        boolean through = false;
        for (String path : new String[] {"@home-file@", "@open-file@", "@test-data@", "/etc/shadow", "/proc/1/environ"}) {
            try {
                System.out.println("GOT THROUGH: " + path + Files.readString(Path.of(path)).length());
                through = true;
            } catch (Exception refusal) {
                System.out.println("denied: " + path + " (" + refusal + ")");
            }
        }
        System.exit(through || System.getenv("REHEARSE_BAIT") != null ? 1 : 0);
    }
}
