// hostile: out_of_memory
// tries: to take memory outside of the heap
import java.nio.ByteBuffer;
import java.util.ArrayList;

public class Main {
    public static void main(String[] arguments) {
        ArrayList<ByteBuffer> all = new ArrayList<>();
        while (true) {
            ByteBuffer block = ByteBuffer.allocateDirect(1 << 20);
            for (int i = 0; i < block.capacity(); i += 4096) block.put(i, (byte) 1);
            all.add(block);
        }
    }
}
