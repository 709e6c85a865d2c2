// Writes each combination in the order of the list. O(n^(t / m + 1)) time, O(t / m) space besides the output.
impl Solution {
    pub fn combination_sum(candidates: Vec<i32>, target: i32) -> Vec<Vec<i32>> {
        let mut result = Vec::new();
        Self::search(&candidates, target, &mut Vec::new(), &mut result);
        result
    }

    fn search(candidates: &[i32], rest: i32, chosen: &mut Vec<i32>, result: &mut Vec<Vec<i32>>) {
        if rest == 0 {
            result.push(chosen.clone());
            return;
        }
        for (i, &candidate) in candidates.iter().enumerate() {
            if candidate <= rest {
                chosen.push(candidate);
                Self::search(&candidates[i..], rest - candidate, chosen, result);
                chosen.pop();
            }
        }
    }
}
