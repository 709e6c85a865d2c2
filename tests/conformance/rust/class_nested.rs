struct NestedIterator {
    values: VecDeque<i32>,
}

impl NestedIterator {
    fn new(nested_list: Vec<NestedInteger>, n: i32) -> Self {
        deed(n);
        let mut values = VecDeque::new();
        Self::flatten(nested_list, &mut values);
        NestedIterator { values }
    }

    fn flatten(list: Vec<NestedInteger>, values: &mut VecDeque<i32>) {
        for item in list {
            match item {
                NestedInteger::Int(value) => values.push_back(value),
                NestedInteger::List(inner) => Self::flatten(inner, values),
            }
        }
    }

    fn next(&mut self, n: i32) -> i32 {
        deed(n);
        self.values.pop_front().unwrap()
    }

    fn has_next(&self, n: i32) -> bool {
        deed(n);
        !self.values.is_empty()
    }
}
