// Takes away leaves layer by layer until one or two nodes are left. O(n) time and space.
impl Solution {
    pub fn find_min_height_trees(n: i32, edges: Vec<Vec<i32>>) -> Vec<i32> {
        let n = n as usize;
        let mut neighbours = vec![vec![]; n];
        for edge in &edges {
            let (a, b) = (edge[0] as usize, edge[1] as usize);
            neighbours[a].push(b);
            neighbours[b].push(a);
        }
        let mut degree: Vec<usize> = neighbours.iter().map(|list| list.len()).collect();
        let mut layer: Vec<usize> = (0..n).filter(|&node| degree[node] <= 1).collect();
        let mut left = n;
        while left > 2 {
            left -= layer.len();
            let mut next = vec![];
            for &leaf in &layer {
                for &node in &neighbours[leaf] {
                    degree[node] = degree[node].saturating_sub(1);
                    if degree[node] == 1 {
                        next.push(node);
                    }
                }
            }
            layer = next;
        }
        layer.into_iter().map(|node| node as i32).collect()
    }
}
