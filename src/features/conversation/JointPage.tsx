import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useTranslation } from '../../i18n/useTranslation';
import type { DecodedJoint } from '../../link/oneOnOne/joint';
import { JointProblem } from './JointProblem';
import { JointView } from './JointView';
import { openJointLink } from './openJointLink';

/** Two ratings and what was agreed, opened from a link: to read, with nothing saved. */
export default function JointPage() {
  const { t } = useTranslation();
  const [location] = useLocation();
  const [decoded, setDecoded] = useState<{ location: string; joint: DecodedJoint } | null>(null);

  useEffect(() => {
    let wanted = true;
    openJointLink(`#${location}`).then((joint) => {
      if (wanted) setDecoded({ location, joint });
    });
    return () => {
      wanted = false;
    };
  }, [location]);

  if (decoded?.location !== location) {
    return (
      <p className="page loading" role="status">
        {t('loading')}
      </p>
    );
  }
  const { joint } = decoded;
  return joint.ok ? (
    <JointView key={location} joint={joint.joint} edition={joint.edition} />
  ) : (
    <JointProblem problem={joint.problem} />
  );
}
