// One walk from unit 0, then a quotient for each query. O((n + q) log p) time, O(n) space.
const P: i64 = 1_000_000_007;

fn inverse(mut x: i64) -> i64 {
    let mut result = 1;
    let mut power = P - 2;
    while power > 0 {
        if power % 2 == 1 {
            result = result * x % P;
        }
        x = x * x % P;
        power /= 2;
    }
    result
}

impl Solution {
    pub fn query_conversions(conversions: Vec<Vec<i32>>, queries: Vec<Vec<i32>>) -> Vec<i32> {
        let mut near = vec![Vec::new(); conversions.len() + 1];
        for c in &conversions {
            let (source, target, factor) = (c[0] as usize, c[1] as usize, c[2] as i64);
            near[source].push((target, factor));
            near[target].push((source, inverse(factor)));
        }
        let mut value = vec![0i64; near.len()];
        value[0] = 1;
        let mut waiting = vec![0];
        while let Some(unit) = waiting.pop() {
            for &(other, factor) in &near[unit] {
                if value[other] == 0 {
                    value[other] = value[unit] * factor % P;
                    waiting.push(other);
                }
            }
        }
        queries
            .iter()
            .map(|q| (value[q[1] as usize] * inverse(value[q[0] as usize]) % P) as i32)
            .collect()
    }
}
