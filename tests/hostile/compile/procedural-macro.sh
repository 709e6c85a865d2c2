# hostile: denied
# tries: Rust code that runs inside the compiler and looks around there
. ./denied.sh
cat >spy.rs <<'EOF'
extern crate proc_macro;
#[proc_macro]
pub fn spy(_: proc_macro::TokenStream) -> proc_macro::TokenStream {
    for path in ["@home-file@", "@open-file@", "/etc/shadow", "/proc/1/environ"] {
        match std::fs::read(path) {
            Ok(_) => println!("GOT THROUGH: {}", path),
            Err(refusal) => println!("denied: {} ({})", path, refusal),
        }
    }
    match std::fs::write("@drop-folder@/@mark@", "x") {
        Ok(_) => println!("GOT THROUGH: drop"),
        Err(refusal) => println!("denied: drop ({})", refusal),
    }
    "fn main() {}".parse().unwrap()
}
EOF
echo 'spy::spy!();' >user.rs
rustc --edition=2021 --crate-type=proc-macro spy.rs && rustc --edition=2021 --extern spy=libspy.so user.rs
