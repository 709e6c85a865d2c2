// Union-find over accounts, with a sorted map from address to account. O(S log S) time, O(S) space.
fn find(parent: &mut Vec<usize>, mut account: usize) -> usize {
    while parent[account] != account {
        parent[account] = parent[parent[account]];
        account = parent[account];
    }
    account
}

impl Solution {
    pub fn accounts_merge(accounts: Vec<Vec<String>>) -> Vec<Vec<String>> {
        let mut parent: Vec<usize> = (0..accounts.len()).collect();
        let mut owner = std::collections::BTreeMap::new();
        for (i, account) in accounts.iter().enumerate() {
            for address in &account[1..] {
                let first = *owner.entry(address).or_insert(i);
                let (a, b) = (find(&mut parent, i), find(&mut parent, first));
                parent[a] = b;
            }
        }
        let mut people: std::collections::HashMap<usize, Vec<String>> = Default::default();
        for (address, account) in owner {
            let root = find(&mut parent, account);
            people.entry(root).or_insert_with(|| vec![accounts[root][0].clone()]).push(address.clone());
        }
        people.into_values().collect()
    }
}
