# hostile: denied
# tries: Java code that runs inside the compiler and looks around there
cat >Spy.java <<'EOF'
import java.util.Set;
import javax.annotation.processing.*;
import javax.lang.model.element.TypeElement;

@SupportedAnnotationTypes("*")
public class Spy extends AbstractProcessor {
    @Override public boolean process(Set<? extends TypeElement> types, RoundEnvironment round) {
        for (String path : new String[] {"@home-file@", "@open-file@", "/etc/shadow", "/proc/1/environ"}) {
            try {
                java.nio.file.Files.readAllBytes(java.nio.file.Path.of(path));
                System.out.println("GOT THROUGH: " + path);
            } catch (Exception refusal) {
                System.out.println("denied: " + refusal);
            }
        }
        return false;
    }
}
EOF
echo 'class User {}' >User.java
flags='-J-XX:+UseSerialGC -J-XX:TieredStopAtLevel=1'
javac $flags -proc:none Spy.java && javac $flags -processorpath . -processor Spy -nowarn User.java
