//! What there is to know of the problem; rendered from the signature.
pub enum Role {
    Value,
    Reference(usize), // to a node of the parameter of this index
    Object(usize),    // of the API, of this number
}

pub struct Parameter {
    pub index: usize,
    pub declared: String, // its type
    pub role: Role,
}

#[derive(Default)]
pub struct Method {
    pub index: usize,
    pub name: String,
    pub declared: String,
    pub class: Option<String>, // of a method of the API
    pub parameters: Vec<Parameter>,
    pub observed: Option<usize>,
    pub result_of: Option<usize>,
    pub copy_of: Option<usize>,
    pub joins: Vec<(usize, usize)>, // of the end of a list to a node of another
}

#[derive(Default)]
pub struct Task {
    pub kind: String,
    pub class: String,
    pub uses: Vec<String>, // "ListNode", "Node random"
    pub joins_lists: bool,
    pub constructor: Method,
    pub methods: Vec<Method>,
    pub functions: Vec<Method>,
}

fn number(word: &str) -> usize {
    word.parse().unwrap_or(0)
}

fn method(words: &[&str]) -> Method {
    Method { index: number(words[0]), name: words[1].into(), declared: words[2].into(), ..Method::default() }
}

fn parameter(words: &[&str]) -> Parameter {
    let role = match words.get(2..) {
        Some(["reference", index]) => Role::Reference(number(index)),
        Some(["object", index]) => Role::Object(number(index)),
        _ => Role::Value,
    };
    Parameter { index: number(words[0]), declared: words[1].into(), role }
}

impl Task {
    pub fn parse(text: &str) -> Result<Task, String> {
        let mut task = Task::default();
        let mut last = (false, 0); // of the functions, of this index plus one; 0 is the constructor
        for line in text.lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            let (word, rest) = match words.split_first() {
                Some((&word, rest)) => (word, rest),
                None => continue,
            };
            let current = match last {
                (_, 0) => &mut task.constructor,
                (false, at) => &mut task.methods[at - 1],
                (true, at) => &mut task.functions[at - 1],
            };
            match (word, rest) {
                ("kind", [kind]) => task.kind = kind.to_string(),
                ("class", [class]) => task.class = class.to_string(),
                ("uses", [..]) => task.uses.push(rest.join(" ")),
                ("joins_lists", []) => task.joins_lists = true,
                ("constructor", []) => last = (false, 0),
                ("parameter", [_, _, ..]) => current.parameters.push(parameter(rest)),
                ("observed", [index]) => current.observed = Some(number(index)),
                ("result_of", [index]) => current.result_of = Some(number(index)),
                ("copy_of", [index]) => current.copy_of = Some(number(index)),
                ("join", [list, to]) => current.joins.push((number(list), number(to))),
                ("of", [class]) => current.class = Some(class.to_string()),
                ("method", [_, _, _]) => {
                    task.methods.push(method(rest));
                    last = (false, task.methods.len());
                }
                ("function", [_, _, _]) => {
                    task.functions.push(method(rest));
                    last = (true, task.functions.len());
                }
                _ => return Err(format!("task.txt: unknown line \"{line}\"")),
            }
        }
        Ok(task)
    }
}

impl Method {
    /// Whether something refers to the nodes of this parameter.
    pub fn keeps(&self, index: usize) -> bool {
        let refers = |p: &Parameter| matches!(p.role, Role::Reference(to) if to == index);
        self.result_of == Some(index)
            || self.copy_of == Some(index)
            || self.parameters.iter().any(refers)
            || self.joins.iter().any(|&(list, to)| list == index || to == index)
    }
}
