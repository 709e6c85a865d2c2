// One stack to push on and one to pop from, moved over when that is empty. O(1) amortised per call, O(n) space.
struct MyQueue {
    incoming: Vec<i32>,
    outgoing: Vec<i32>,
}

impl MyQueue {
    fn new() -> Self {
        MyQueue { incoming: vec![], outgoing: vec![] }
    }

    fn push(&mut self, x: i32) {
        self.incoming.push(x);
    }

    fn pop(&mut self) -> i32 {
        self.peek();
        self.outgoing.pop().unwrap()
    }

    fn peek(&mut self) -> i32 {
        if self.outgoing.is_empty() {
            while let Some(x) = self.incoming.pop() {
                self.outgoing.push(x);
            }
        }
        *self.outgoing.last().unwrap()
    }

    fn empty(&self) -> bool {
        self.incoming.is_empty() && self.outgoing.is_empty()
    }
}
