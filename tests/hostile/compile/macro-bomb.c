// hostile: out_of_memory
// tries: macros that double thirty-two times
// limits: cpu=1000 wall=6000 memory=128
#define A(x) x x
#define B(x) A(A(A(A(x))))
#define C(x) B(B(B(B(x))))
#define D(x) C(C(x))
int main(void) { D(1;) }
