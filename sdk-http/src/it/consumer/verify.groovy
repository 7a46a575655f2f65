import java.util.concurrent.TimeUnit

// The consumer's main must do its work and end the JVM, though it closes nothing. It looks itself whether a thread is left that
// would keep the JVM alive. The bound is only there for a build that would hang: a busy machine keeps it.
def bound = 60

def target = new File(basedir, 'target')
def jar = new File(target, 'consumer-1.jar').path
def lib = new File(target, 'lib')
def java = System.getProperty('java.home') + '/bin/java'

def run = { String expected, List<String> arguments ->
    def process = new ProcessBuilder([java] + arguments).redirectErrorStream(true).start()
    try {
        def output = new StringBuilder()
        def reader = process.inputStream.newReader('UTF-8')
        def line
        while ((line = reader.readLine()) != null && !line.contains('end of main')) {
            output << line << '\n'
        }
        assert line != null && line.contains(expected) && line.contains('APPROVED') : output.toString()
        assert process.waitFor(bound, TimeUnit.SECONDS) : "the JVM did not end within $bound seconds of the end of main"
        assert process.exitValue() == 0
        println "${arguments[0]}: $line"
    } finally {
        process.destroyForcibly()
    }
}

run('unnamed module', ['-cp', jar + File.pathSeparator + lib.path + File.separator + '*', 'example.consumer.Main'])
run('module example.consumer', ['-p', jar + File.pathSeparator + lib.path, '-m', 'example.consumer/example.consumer.Main'])

// Nothing but the libraries that the README names, and what they need.
def allowed = ['verdict-http', 'verdict-core', 'jackson-', 'okhttp-jvm', 'okio-jvm', 'kotlin-stdlib', 'annotations-']
lib.list().each { name -> assert allowed.any { name.startsWith(it) } : "an unexpected dependency: $name" }
true
