// Topological order of the letters by counting open rules. O(C) time, O(1) space.
class Solution {
    public String alienOrder(String[] words) {
        Map<Character, Set<Character>> after = new HashMap<>();
        Map<Character, Integer> open = new HashMap<>();
        for (String word : words) {
            for (char letter : word.toCharArray()) {
                after.putIfAbsent(letter, new HashSet<>());
                open.putIfAbsent(letter, 0);
            }
        }
        for (int i = 1; i < words.length; i++) {
            String a = words[i - 1], b = words[i];
            int k = 0;
            while (k < a.length() && k < b.length() && a.charAt(k) == b.charAt(k)) k++;
            if (k == a.length()) continue;
            if (k == b.length()) return "";
            if (after.get(a.charAt(k)).add(b.charAt(k))) open.merge(b.charAt(k), 1, Integer::sum);
        }
        Deque<Character> free = new ArrayDeque<>();
        for (char letter : open.keySet()) {
            if (open.get(letter) == 0) free.add(letter);
        }
        StringBuilder order = new StringBuilder();
        while (!free.isEmpty()) {
            char letter = free.poll();
            order.append(letter);
            for (char next : after.get(letter)) {
                if (open.merge(next, -1, Integer::sum) == 0) free.add(next);
            }
        }
        return order.length() == open.size() ? order.toString() : "";
    }
}
