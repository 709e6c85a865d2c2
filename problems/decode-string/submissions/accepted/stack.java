// A stack of texts and one of numbers. O(length of the text) time and space for each layer.
class Solution {
    public String decodeString(String s) {
        Deque<StringBuilder> texts = new ArrayDeque<>();
        Deque<Integer> counts = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (char c : s.toCharArray()) {
            if (Character.isDigit(c)) {
                count = 10 * count + (c - '0');
            } else if (c == '[') {
                texts.push(text);
                counts.push(count);
                text = new StringBuilder();
                count = 0;
            } else if (c == ']') {
                StringBuilder before = texts.pop();
                for (int times = counts.pop(); times > 0; times--) before.append(text);
                text = before;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
