// hostile: exited 0
// tries: to learn from the preprocessor which files the machine has
#if __has_include("@open-file@") || __has_include("/etc/shadow") || __has_include("/root/.bashrc") || __has_include("/var/log/dpkg.log")
#error "the compiler sees the machine"
#endif
int main(void) {}
