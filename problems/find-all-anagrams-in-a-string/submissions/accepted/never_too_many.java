// Window in which no letter is too often; found when it is as long as p. O(n) time, O(1) space.
class Solution {
    public List<Integer> findAnagrams(String s, String p) {
        int[] room = new int[26];
        for (char letter : p.toCharArray()) room[letter - 'a']++;
        List<Integer> starts = new ArrayList<>();
        int left = 0;
        for (int right = 0; right < s.length(); right++) {
            int letter = s.charAt(right) - 'a';
            room[letter]--;
            while (room[letter] < 0) room[s.charAt(left++) - 'a']++;
            if (right - left + 1 == p.length()) starts.add(left);
        }
        return starts;
    }
}
