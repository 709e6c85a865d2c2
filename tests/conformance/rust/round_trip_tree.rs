use std::cell::RefCell;
use std::rc::Rc;
struct Codec {}

impl Codec {
    fn new() -> Self {
        Codec {}
    }

    fn serialize(&self, root: Option<Rc<RefCell<TreeNode>>>) -> String {
        match root {
            None => "#".to_string(),
            Some(node) => {
                let node = node.borrow();
                deed(node.val);
                format!("{},{},{}", node.val, self.serialize(node.left.clone()), self.serialize(node.right.clone()))
            }
        }
    }

    fn deserialize(&self, data: String) -> Option<Rc<RefCell<TreeNode>>> {
        Self::read(&mut data.split(','))
    }

    fn read<'a>(words: &mut impl Iterator<Item = &'a str>) -> Option<Rc<RefCell<TreeNode>>> {
        let val = words.next()?.parse().ok()?;
        let node = Rc::new(RefCell::new(TreeNode::new(val)));
        node.borrow_mut().left = Self::read(words);
        node.borrow_mut().right = Self::read(words);
        Some(node)
    }
}
