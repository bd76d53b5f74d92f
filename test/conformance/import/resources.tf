# What a team has by Terraform: every type that an import carries and moto serves, repeats by for_each, one awkward name.

resource "aws_sns_topic" "alerts" {
  name         = "shop-alerts"
  display_name = "Shop alerts"
}
resource "aws_sns_topic" "orders" {
  name                        = "orders.fifo"
  fifo_topic                  = true
  content_based_deduplication = true
}
resource "aws_sns_topic_policy" "alerts" {
  arn    = aws_sns_topic.alerts.arn
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Sid = "cw", Effect = "Allow", Principal = { Service = "cloudwatch.amazonaws.com" }, Action = "SNS:Publish", Resource = aws_sns_topic.alerts.arn }] })
}
resource "aws_sns_topic_subscription" "pages" {
  topic_arn            = aws_sns_topic.alerts.arn
  protocol             = "sqs"
  endpoint             = "arn:aws:sqs:eu-central-1:123456789012:pages"
  raw_message_delivery = true
  filter_policy        = jsonencode({ severity = ["critical"] })
}
locals {
  services = { "orders" = "prod-orders-v2", "billing" = "prod-billing-v1", "auth" = "prod-auth-v7" }
}
resource "aws_cloudwatch_metric_alarm" "errors" {
  for_each            = local.services
  alarm_name          = "${each.key}-High-5xx-Errors"
  alarm_description   = "Server errors of ${each.key}"
  namespace           = "AWS/ElasticBeanstalk"
  metric_name         = "ApplicationRequests5xx"
  dimensions          = { EnvironmentName = each.value }
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 2
  threshold           = 10
  comparison_operator = "GreaterThanThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerts.arn]
  ok_actions          = [aws_sns_topic.alerts.arn]
}
resource "aws_cloudwatch_metric_alarm" "latency" {
  for_each                              = local.services
  alarm_name                            = "${each.key}-High-Latency"
  namespace                             = "AWS/ElasticBeanstalk"
  metric_name                           = "ApplicationLatencyP99"
  dimensions                            = { EnvironmentName = each.value }
  extended_statistic                    = "p99"
  period                                = 300
  evaluation_periods                    = 3
  datapoints_to_alarm                   = 2
  threshold                             = each.key == "orders" ? 3.5 : 2
  comparison_operator                   = "GreaterThanOrEqualToThreshold"
  evaluate_low_sample_count_percentiles = "ignore"
  alarm_actions                         = [aws_sns_topic.alerts.arn]
}
resource "aws_cloudwatch_metric_alarm" "rate" {
  alarm_name          = "orders-High-Error-Rate"
  evaluation_periods  = 1
  threshold           = 0
  comparison_operator = "GreaterThanThreshold"
  actions_enabled     = false
  metric_query {
    id          = "rate"
    expression  = "100 * errors / requests"
    label       = "error rate"
    return_data = true
  }
  metric_query {
    id = "errors"
    metric {
      namespace   = "SHOP"
      metric_name = "Errors"
      period      = 300
      stat        = "Sum"
      unit        = "Count"
      dimensions  = { Service = "orders" }
    }
  }
  metric_query {
    id = "requests"
    metric {
      namespace   = "SHOP"
      metric_name = "Requests"
      period      = 300
      stat        = "Sum"
    }
  }
}
resource "aws_cloudwatch_metric_alarm" "band" {
  alarm_name          = "traffic: unusual"
  evaluation_periods  = 2
  comparison_operator = "LessThanLowerOrGreaterThanUpperThreshold"
  threshold_metric_id = "ad1"
  metric_query {
    id          = "ad1"
    expression  = "ANOMALY_DETECTION_BAND(m1, 3)"
    return_data = true
  }
  metric_query {
    id          = "m1"
    return_data = true
    metric {
      namespace   = "SHOP"
      metric_name = "Requests"
      period      = 300
      stat        = "Sum"
    }
  }
}
resource "aws_cloudwatch_metric_alarm" "no" {
  alarm_name                = "no"
  namespace                 = "AWS/EC2"
  metric_name               = "CPUUtilization"
  statistic                 = "Average"
  period                    = 300
  evaluation_periods        = 1
  threshold                 = 80
  comparison_operator       = "GreaterThanThreshold"
  unit                      = "Percent"
  insufficient_data_actions = ["arn:aws:automate:eu-central-1:ec2:reboot"]
}
resource "aws_cloudwatch_log_group" "shop" {
  name              = "/shop/orders"
  retention_in_days = 30
}
resource "aws_cloudwatch_log_group" "keep" { name = "/shop/audit" }
resource "aws_cloudwatch_log_metric_filter" "errors" {
  name           = "shop/orders-errors"
  pattern        = "{ $.level = \"error\" }"
  log_group_name = aws_cloudwatch_log_group.shop.name
  metric_transformation {
    name          = "Errors"
    namespace     = "SHOP"
    value         = "1"
    default_value = "0"
    unit          = "Count"
  }
}
resource "aws_cloudwatch_log_metric_filter" "foreign" {
  name           = "warnings"
  pattern        = "WARN"
  log_group_name = aws_cloudwatch_log_group.shop.name
  metric_transformation {
    name      = "Warnings"
    namespace = "SHOP"
    value     = "1"
  }
}
resource "aws_cloudwatch_dashboard" "shop" {
  dashboard_name = "Shop"
  dashboard_body = jsonencode({ widgets = [
    { type = "text", x = 0, y = 0, width = 24, height = 2, properties = { markdown = "# Shop" } },
    { type = "metric", x = 0, y = 2, width = 12, height = 6, properties = { title = "CPU", region = "eu-central-1", stat = "Average", period = 300, view = "timeSeries", metrics = [["AWS/EC2", "CPUUtilization", "AutoScalingGroupName", "g"]] } }
  ] })
}
