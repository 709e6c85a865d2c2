// Each string after its length and a mark. O(n) time, O(n) space.
public class Codec {
    public String encode(List<String> strs) {
        StringBuilder text = new StringBuilder();
        for (String str : strs) text.append(str.length()).append('#').append(str);
        return text.toString();
    }

    public List<String> decode(String s) {
        List<String> strs = new ArrayList<>();
        for (int at = 0; at < s.length();) {
            int mark = s.indexOf('#', at);
            int end = mark + 1 + Integer.parseInt(s.substring(at, mark));
            strs.add(s.substring(mark + 1, end));
            at = end;
        }
        return strs;
    }
}
