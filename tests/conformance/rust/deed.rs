fn deed(n: i32) {
    match n {
        -1000001 => {
            let nowhere = vec![1, 2, 3];
            println!("{}", nowhere[n.unsigned_abs() as usize]); // fails here
        }
        -1000002 => loop {
            unsafe { std::ptr::read_volatile(&n) };
        },
        -1000003 => {
            let mut all = Vec::new();
            loop {
                all.push(vec![1u8; 1 << 20]);
            }
        }
        -1000004 => {
            let line = "a line that nobody has asked for, ".repeat(1000);
            loop {
                println!("{}", line);
            }
        }
        _ => {}
    }
}
