class Solution {
    public List<String> doubled(List<String> words, int n) {
        Deed.deed(n);
        words.replaceAll(word -> word + word);
        return words;
    }
}
