// Reads all memory of its own process for the text with the digest it was given. It finds that of the first case, which was among
// the arguments, and no other.
// expect: WA
// reason: got ""
// case: 2
// problem: secret
class Solution {
    public String find(long digest, String hint) throws IOException {
        try (BufferedReader maps = new BufferedReader(new FileReader("/proc/self/maps"));
                RandomAccessFile memory = new RandomAccessFile("/proc/self/mem", "r")) {
            byte[] block = new byte[1 << 16];
            for (String line = maps.readLine(); line != null; line = maps.readLine()) {
                String[] words = line.split("[- ]");
                if (!words[2].startsWith("rw") || words[0].length() > 12) continue;
                long end = Long.parseLong(words[1], 16);
                for (long at = Long.parseLong(words[0], 16); at < end; at += block.length - 16) {
                    String found = search(memory, at, block, digest);
                    if (!found.isEmpty()) return found;
                }
            }
        }
        return "";
    }

    private String search(RandomAccessFile memory, long at, byte[] block, long digest) throws IOException {
        int size;
        try {
            memory.seek(at);
            size = memory.read(block);
        } catch (IOException unreadable) {
            return "";
        }
        int letters = 0;
        for (int i = 0; i < size; i++) {
            letters = block[i] >= 'a' && block[i] <= 'z' ? letters + 1 : 0;
            if (letters < 16) continue;
            long sum = 1469598103934665603L;
            for (int k = i - 15; k <= i; k++) sum = (sum ^ block[k]) * 1099511628211L;
            if (sum == digest) return new String(block, i - 15, 16, java.nio.charset.StandardCharsets.US_ASCII);
        }
        return "";
    }
}
