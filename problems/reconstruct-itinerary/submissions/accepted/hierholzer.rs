// Hierholzer with a stack of its own. O(E log E) time, O(E) space.
impl Solution {
    pub fn find_itinerary(mut tickets: Vec<Vec<String>>) -> Vec<String> {
        tickets.sort();
        let mut out: std::collections::HashMap<String, Vec<String>> = Default::default();
        for ticket in tickets.iter().rev() {
            out.entry(ticket[0].clone()).or_default().push(ticket[1].clone());
        }
        let mut stack = vec!["JFK".to_string()];
        let mut journey = vec![];
        while let Some(airport) = stack.last() {
            match out.get_mut(airport).and_then(|next| next.pop()) {
                Some(to) => stack.push(to),
                None => journey.push(stack.pop().unwrap()),
            }
        }
        journey.reverse();
        journey
    }
}
