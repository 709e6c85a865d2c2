// string_lists: streams with fully qualified names, generic helpers, method references
class Solution {
    public List<List<String>> group(String[] words, int n) {
        java.util.Map<Integer, java.util.List<String>> groups = IntStream.range(0, words.length).boxed()
            .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.mapping(i -> words[i], Collectors.toList())));
        return new ArrayList<>(groups.values());
    }

    private <T extends Comparable<? super T>> T largest(Collection<T> all) {
        return all.stream().max(Comparator.naturalOrder()).orElseThrow(NoSuchElementException::new);
    }
}
