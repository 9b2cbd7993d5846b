package headshots.audit;

import headshots.GuideTest;

@GuideTest
class AuditLogOnH2Tests extends AuditLogTests {

}
