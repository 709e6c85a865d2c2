class Solution {
    public List<List<String>> group(String[] words, int n) {
        Deed.deed(n);
        List<List<String>> groups = new ArrayList<>();
        for (String word : words) groups.add(List.of(word));
        return groups;
    }
}
