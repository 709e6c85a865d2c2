// A stack of values. O(n) time and space.
impl Solution {
    pub fn eval_rpn(tokens: Vec<String>) -> i32 {
        let mut values: Vec<i32> = vec![];
        for token in tokens {
            if let Ok(number) = token.parse() {
                values.push(number);
                continue;
            }
            let b = values.pop().unwrap();
            let a = values.pop().unwrap();
            values.push(match token.as_str() {
                "+" => a + b,
                "-" => a - b,
                "*" => a * b,
                _ => a / b,
            });
        }
        values[0]
    }
}
