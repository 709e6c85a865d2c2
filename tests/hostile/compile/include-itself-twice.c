// hostile: output_exceeded
// tries: to include itself twice, at every level
// limits: cpu=1500 wall=5000 memory=128
#include __FILE__
#include __FILE__
