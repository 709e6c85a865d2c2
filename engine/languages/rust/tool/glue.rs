//! Writes main.rs.
use crate::source::Source;
use crate::task::{Method, Parameter, Role, Task};
use crate::types::{rust_type, spelled, Definition, OTHERS, OWNED_LIST, SHARED_LIST};

struct Glue<'a> {
    task: &'a Task,
    source: &'a Source,
    text: String,
}

fn camel(name: &str) -> String {
    let mut result = String::new();
    let mut upper = false;
    for c in name.chars() {
        match c {
            '_' => upper = !result.is_empty(),
            c if upper => {
                result.extend(c.to_uppercase());
                upper = false;
            }
            c => result.push(c),
        }
    }
    result
}

fn arguments(method: &Method) -> String {
    let each = |p: &Parameter| match p.role {
        Role::Object(_) => format!("&a{}", p.index),
        _ => format!("rehearse_driver::argument::Pass::pass(&mut a{})", p.index),
    };
    method.parameters.iter().map(each).collect::<Vec<_>>().join(", ")
}

impl Glue<'_> {
    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn type_of(&self, declared: &str) -> String {
        rust_type(declared, self.task.joins_lists)
    }

    // The name by which the solution has it.
    fn name_of(&self, method: &Method) -> String {
        let other = camel(&method.name);
        if !self.source.has_function(&method.name) && self.source.has_function(&other) {
            return other;
        }
        method.name.clone()
    }

    fn define(&mut self, definition: &Definition) {
        let used = self.task.uses.iter().any(|key| key == definition.key);
        let given = definition.key == definition.name && self.source.mentions(definition.name);
        let own = self.source.defines(definition.name);
        if !own && (used || given) {
            self.line(&spelled(definition.text));
        }
        if used {
            self.line(&spelled(definition.codec));
        }
    }

    fn types(&mut self) {
        self.define(if self.task.joins_lists { &SHARED_LIST } else { &OWNED_LIST });
        for definition in &OTHERS {
            self.define(definition);
        }
        if self.task.kind == "function" && !self.source.defines(&self.task.class) {
            self.line(&format!("pub struct {};", self.task.class));
        }
    }

    // Under both of the names that are in use: Rust's, and the one that LeetCode has for it.
    fn function(&mut self, function: &Method, receiver: &str, object: &str) {
        let list: Vec<String> =
            function.parameters.iter().map(|p| format!("a{}: {}", p.index, self.type_of(&p.declared))).collect();
        let values: String = function.parameters.iter().map(|p| format!("rehearse_driver::Wire::encode(&a{}, to);", p.index)).collect();
        let result = self.type_of(&function.declared);
        let mut names = vec![function.name.clone(), camel(&function.name)];
        names.dedup();
        for name in names {
            if receiver.is_empty() && self.source.has_function(&name) {
                continue;
            }
            self.line(&format!(
                "pub fn {name}({receiver}{}) -> {result} {{ rehearse_driver::call_judge({object}, {}, |to| {{ let _ = &to; {values} }}) }}",
                list.join(", "),
                function.index
            ));
        }
    }

    fn api(&mut self) {
        let task = self.task;
        let mut classes: Vec<&String> = task.functions.iter().filter_map(|f| f.class.as_ref()).collect();
        classes.dedup();
        for class in classes {
            self.line(&format!("pub struct {class} {{ rehearse_object: u16 }}\nimpl {class} {{"));
            for function in task.functions.iter().filter(|f| f.class.as_ref() == Some(class)) {
                self.function(function, "&self, ", "self.rehearse_object");
            }
            self.line("}");
        }
        let free = || task.functions.iter().filter(|f| f.class.is_none());
        if free().next().is_none() {
            return;
        }
        for function in free() {
            self.function(function, "", "rehearse_driver::NO_OBJECT");
        }
        self.line(&format!("impl {} {{", task.class));
        for function in free() {
            if !self.source.has_function(&function.name) && !self.source.has_function(&camel(&function.name)) {
                self.function(function, "&self, ", "rehearse_driver::NO_OBJECT");
            }
        }
        self.line("}");
    }

    fn decode(&mut self, method: &Method) {
        for p in &method.parameters {
            let (i, of) = (p.index, self.type_of(&p.declared));
            match p.role {
                Role::Object(number) => self.line(&format!("let a{i} = {} {{ rehearse_object: {number} }};", p.declared)),
                Role::Reference(_) => self.line(&format!("let p{i} = c.input.u32();")),
                Role::Value => self.line(&format!("let v{i}: {of} = c.decode();")),
            }
            if method.keeps(i) {
                self.line(&format!("let k{i} = rehearse_driver::keep(&v{i});"));
            }
        }
        for &(list, to) in &method.joins {
            self.line(&format!("let p = c.input.u32();\nrehearse_driver::join(p, &k{list}, &k{to});"));
        }
        for p in &method.parameters {
            let i = p.index;
            match p.role {
                Role::Object(_) => {}
                Role::Reference(to) => {
                    self.line(&format!("let mut a{i} = rehearse_driver::Slot(Some(rehearse_driver::refer(p{i}, &k{to})));"))
                }
                Role::Value => self.line(&format!("let mut a{i} = rehearse_driver::Slot(Some(v{i}));")),
            }
        }
        self.line("c.begin();");
    }

    fn encode(&mut self, method: &Method) {
        if let Some(of) = method.result_of {
            self.line(&format!("rehearse_driver::reference(&r, &k{of}, &mut c.output);"));
        } else {
            if let Some(of) = method.copy_of {
                self.line(&format!("rehearse_driver::check_copy(&r, &k{of});"));
            }
            let of = self.type_of(&method.declared);
            self.line(&format!("c.encode::<{of}>(&r);"));
        }
        if let Some(observed) = method.observed {
            self.line(&format!("a{observed}.encode(&mut c.output);"));
        }
        self.line("drop(::std::mem::ManuallyDrop::into_inner(r));");
    }

    fn call(&mut self, method: &Method, subject: &str) {
        let result = self.type_of(&method.declared);
        let name = self.name_of(method);
        // What cannot be an answer is not dropped: it may have been freed.
        self.line(&format!("let r: {result} = unsafe {{ {subject}{name}({}) }};\nc.end();", arguments(method)));
        self.line("let r = ::std::mem::ManuallyDrop::new(r);");
        self.encode(method);
    }

    fn run_function(&mut self) {
        let task = self.task;
        let method = &task.methods[0];
        let by_self = self.source.takes_self(&self.name_of(method));
        self.decode(method);
        let subject = if by_self { format!("{} {{}}.", task.class) } else { format!("{}::", task.class) };
        if by_self {
            self.line(&format!("let mut s = {} {{}};", task.class));
            return self.call(method, "s.");
        }
        self.call(method, &subject);
    }

    fn run_class(&mut self) {
        let task = self.task;
        self.line("let count = c.input.u32();\nc.at_operation(0);");
        self.decode(&task.constructor);
        self.line(&format!("let mut o = unsafe {{ {}::new({}) }};\nc.end();", task.class, arguments(&task.constructor)));
        self.line("for i in 1..=count {\nc.at_operation(i);\nmatch c.input.u16() {");
        for method in &task.methods {
            self.line(&format!("{} => {{", method.index));
            self.decode(method);
            self.call(method, "o.");
            self.line("}");
        }
        self.line("_ => rehearse_driver::refuse(),\n}\n}");
    }

    fn run_round_trip(&mut self) {
        let task = self.task;
        let (first, second) = (&task.methods[0], &task.methods[1]);
        let made = if self.source.has_function("new") { format!("{}::new()", task.class) } else { format!("{} {{}}", task.class) };
        self.decode(first);
        self.line(&format!("let mut o = {made};\nlet mut p = {made};"));
        let (name, between) = (self.name_of(first), self.type_of(&first.declared));
        self.line(&format!("let d: {between} = unsafe {{ o.{name}({}) }};", arguments(first)));
        self.line("let mut a0 = rehearse_driver::Slot(Some(d));");
        self.call(second, "p.");
    }
}

/// What is wrong with the solution, where the compiler would speak of what the candidate has not written.
fn check(task: &Task, source: &Source) -> Result<(), String> {
    if task.kind != "function" && !source.defines(&task.class) {
        return Err(format!("{}: there is no struct {}", crate::SOLUTION, task.class));
    }
    for method in &task.methods {
        if !source.has_function(&method.name) && !source.has_function(&camel(&method.name)) {
            return Err(format!("{}: there is no function {}", crate::SOLUTION, method.name));
        }
    }
    if task.kind == "class" && !source.has_function("new") {
        return Err(format!("{}: there is no function new in {}", crate::SOLUTION, task.class));
    }
    Ok(())
}

pub fn write(task: &Task, source: &Source) -> Result<String, String> {
    check(task, source)?;
    let mut glue = Glue { task, source, text: String::new() };
    glue.line("mod solution {\nuse rehearse_driver::prelude::*;");
    glue.types();
    glue.api();
    glue.line("include!(\"solution.rs\");\nmod rehearse_glue {\nuse super::*;\npub fn run(c: &mut rehearse_driver::Case) {");
    match task.kind.as_str() {
        "class" => glue.run_class(),
        "round_trip" => glue.run_round_trip(),
        _ => glue.run_function(),
    }
    glue.line("}\n}\npub(crate) use rehearse_glue::run as rehearse_run;\n}");
    glue.line("fn main() { rehearse_driver::serve(solution::rehearse_run) }");
    Ok(glue.text)
}
