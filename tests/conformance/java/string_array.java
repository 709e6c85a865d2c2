class Solution {
    public String[] reversed(String[] words, int n) {
        Deed.deed(n);
        List<String> list = Arrays.asList(words);
        Collections.reverse(list);
        return list.toArray(new String[0]);
    }
}
