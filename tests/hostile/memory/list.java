// hostile: out_of_memory
// tries: to fill the heap for ever
import java.util.ArrayList;

public class Main {
    public static void main(String[] arguments) {
        ArrayList<long[]> all = new ArrayList<>();
        while (true) {
            long[] block = new long[1 << 15];
            java.util.Arrays.fill(block, 7);
            all.add(block);
        }
    }
}
