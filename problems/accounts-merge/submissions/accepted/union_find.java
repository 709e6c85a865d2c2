// Union-find over accounts, sorted sets of addresses. O(S log S) time, O(S) space.
class Solution {
    private int[] parent;

    public List<List<String>> accountsMerge(List<List<String>> accounts) {
        parent = new int[accounts.size()];
        Map<String, Integer> owner = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            List<String> account = accounts.get(i);
            for (String address : account.subList(1, account.size())) {
                Integer first = owner.putIfAbsent(address, i);
                if (first != null) parent[find(i)] = find(first);
            }
        }
        Map<Integer, TreeSet<String>> people = new HashMap<>();
        owner.forEach((address, account) -> people.computeIfAbsent(find(account), root -> new TreeSet<>()).add(address));
        List<List<String>> merged = new ArrayList<>();
        people.forEach((root, addresses) -> {
            List<String> person = new ArrayList<>(List.of(accounts.get(root).get(0)));
            person.addAll(addresses);
            merged.add(person);
        });
        return merged;
    }

    private int find(int account) {
        while (parent[account] != account) {
            parent[account] = parent[parent[account]];
            account = parent[account];
        }
        return account;
    }
}
